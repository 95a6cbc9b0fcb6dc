import { Uri, workspace } from 'vscode';

const isThere = async (uri: Uri): Promise<boolean> => {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
};

/** The program to start: the one that is set, else that of the workspace, else the one on the path. */
export const findCommand = async (isWindows: boolean): Promise<string> => {
  const set = workspace.getConfiguration('plan-parse').get<string>('command', '').trim();
  if (set !== '') return set;
  const name = isWindows ? 'plan-parse.cmd' : 'plan-parse';
  for (const { uri } of workspace.workspaceFolders ?? []) {
    const own = Uri.joinPath(uri, 'node_modules', '.bin', name);
    if (uri.scheme === 'file' && (await isThere(own))) return own.fsPath;
  }
  return name;
};
