; The installer for Windows, by Inno Setup 6.3 or newer. `python packaging/release.py windows` makes it from this
; and gives what stands in {#...}: Version, Publisher, Build (the frozen folder), Icons, Out, License.

[Setup]
AppId={{6E6B8F4C-6B0E-4C55-9E0B-5B3C61A0C3D7}
AppName=Goldspan
AppVersion={#Version}
AppPublisher={#Publisher}
VersionInfoVersion={#Version}
DefaultDirName={autopf}\Goldspan
DefaultGroupName=Goldspan
DisableProgramGroupPage=yes
LicenseFile={#License}
OutputDir={#Out}
OutputBaseFilename=goldspan-{#Version}-windows-x64
SetupIconFile={#Icons}\goldspan.ico
UninstallDisplayIcon={app}\goldspanw.exe
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
; Without an administrator it is installed for one person.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ChangesAssociations=yes
ChangesEnvironment=yes
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"

[Tasks]
Name: "associate"; Description: "Open projects (.goldspan) and packets (.goldpack) with Goldspan"
Name: "desktop"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: "path"; Description: "Let the command goldspan be found in every terminal"; Flags: unchecked

[InstallDelete]
; An older version's libraries would be found beside the new ones.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Build}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs
Source: "{#Icons}\goldspan-project.ico"; DestDir: "{app}"; Flags: ignoreversion

[Icons]
Name: "{group}\Goldspan"; Filename: "{app}\goldspanw.exe"; AppUserModelID: "org.goldspan.Goldspan"
Name: "{autodesktop}\Goldspan"; Filename: "{app}\goldspanw.exe"; Tasks: desktop; AppUserModelID: "org.goldspan.Goldspan"

[Registry]
Root: HKA; Subkey: "Software\Classes\.goldspan"; ValueType: string; ValueData: "Goldspan.Project"; Flags: uninsdeletevalue; Tasks: associate
Root: HKA; Subkey: "Software\Classes\.goldspan\OpenWithProgids"; ValueType: string; ValueName: "Goldspan.Project"; ValueData: ""; Flags: uninsdeletevalue; Tasks: associate
Root: HKA; Subkey: "Software\Classes\Goldspan.Project"; ValueType: string; ValueData: "Goldspan project"; Flags: uninsdeletekey; Tasks: associate
Root: HKA; Subkey: "Software\Classes\Goldspan.Project\DefaultIcon"; ValueType: string; ValueData: "{app}\goldspan-project.ico"; Tasks: associate
Root: HKA; Subkey: "Software\Classes\Goldspan.Project\shell\open\command"; ValueType: string; ValueData: """{app}\goldspanw.exe"" ""%1"""; Tasks: associate
Root: HKA; Subkey: "Software\Classes\.goldpack"; ValueType: string; ValueData: "Goldspan.Packet"; Flags: uninsdeletevalue; Tasks: associate
Root: HKA; Subkey: "Software\Classes\Goldspan.Packet"; ValueType: string; ValueData: "Goldspan packet"; Flags: uninsdeletekey; Tasks: associate
Root: HKA; Subkey: "Software\Classes\Goldspan.Packet\DefaultIcon"; ValueType: string; ValueData: "{app}\goldspan-project.ico"; Tasks: associate
Root: HKA; Subkey: "Software\Classes\Goldspan.Packet\shell\open\command"; ValueType: string; ValueData: """{app}\goldspanw.exe"" ""%1"""; Tasks: associate
Root: HKA; Subkey: "{code:EnvironmentKey}"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Check: PathLacks(ExpandConstant('{app}')); Tasks: path

[Run]
Filename: "{app}\goldspanw.exe"; Description: "{cm:LaunchProgram,Goldspan}"; Flags: nowait postinstall skipifsilent

[Code]
function EnvironmentKey(Param: String): String;
begin
  if IsAdminInstallMode then
    Result := 'SYSTEM\CurrentControlSet\Control\Session Manager\Environment'
  else
    Result := 'Environment';
end;

function PathLacks(Folder: String): Boolean;
var
  Path: String;
begin
  if not RegQueryStringValue(HKA, EnvironmentKey(''), 'Path', Path) then
    Path := '';
  Result := Pos(';' + Uppercase(Folder) + ';', ';' + Uppercase(Path) + ';') = 0;
end;

procedure CurUninstallStepChanged(Step: TUninstallStep);
var
  Path, Folder: String;
  At: Integer;
begin
  if Step <> usPostUninstall then
    Exit;
  { What was added to the search path goes with the program; projects and settings stay. }
  if not RegQueryStringValue(HKA, EnvironmentKey(''), 'Path', Path) then
    Exit;
  Folder := ';' + ExpandConstant('{app}');
  At := Pos(Uppercase(Folder), Uppercase(Path));
  if At > 0 then
  begin
    Delete(Path, At, Length(Folder));
    RegWriteExpandStringValue(HKA, EnvironmentKey(''), 'Path', Path);
  end;
end;
