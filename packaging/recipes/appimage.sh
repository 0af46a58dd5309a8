#!/bin/sh
# Not run here: the program appimagetool has to be fetched. One file of the frozen folder for any Linux with glibc 2.36.
#   APPIMAGETOOL=path/to/appimagetool packaging/recipes/appimage.sh
set -eu
cd "$(dirname "$0")/../.."
[ -d dist/argmap ] || python3 packaging/release.py frozen
version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' argmap/__init__.py)
dir=build/argmap.AppDir

rm -rf "$dir" && mkdir -p "$dir/usr/lib" "$dir/usr/share/metainfo" "$dir/usr/share/mime/packages"
cp -R dist/argmap "$dir/usr/lib/argmap"
cp packaging/linux/argmap.desktop build/icons/argmap-256.png "$dir/"
mv "$dir/argmap-256.png" "$dir/argmap.png"
ln -s argmap.png "$dir/.DirIcon"
cp packaging/linux/argmap.xml "$dir/usr/share/mime/packages/"
sed -e "s/@VERSION@/$version/" -e "s/@DATE@/$(date +%F)/" packaging/linux/org.argmap.argmap.metainfo.xml \
  > "$dir/usr/share/metainfo/org.argmap.argmap.metainfo.xml"
printf '#!/bin/sh\nexec "$(dirname "$(readlink -f "$0")")/usr/lib/argmap/argmap" "$@"\n' > "$dir/AppRun"
chmod +x "$dir/AppRun"
"${APPIMAGETOOL:-appimagetool}" "$dir" "dist/argmap-$version-$(uname -m).AppImage"
