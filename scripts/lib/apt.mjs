/** The commands that install Debian packages; none where this machine does not let us. */
export function aptCommands(machine, packages) {
  if (machine.platform !== 'linux' || machine.ask('apt-get', ['--version']).code !== 0) return [];
  const asRoot = machine.isRoot ? [] : ['sudo', '-n'];
  if (!machine.isRoot && machine.ask('sudo', ['-n', 'true']).code !== 0) return [];
  const aptGet = [
    ...asRoot,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    '-o',
    'DPkg::Lock::Timeout=300',
    '--quiet=2',
  ];
  return [
    [...aptGet, 'update'],
    [...aptGet, 'install', '--yes', '--no-install-recommends', ...packages],
  ];
}
