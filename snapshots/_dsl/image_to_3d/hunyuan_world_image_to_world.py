class Hunyuan_WorldImageToWorld(dsl.Builder, node_type="fal.image_to_3d.Hunyuan_WorldImageToWorld"):
    """
    Turn one picture into a 3D world to look around in with Tencent's Hunyuan World 1.0.

    You name the objects of two foreground layers and the kind of scene, and get a world file.

    Args:
        image: Picture of a whole scene, such as a landscape or a room, not of a single object.
        labels_fg1: Names of the objects in the first foreground layer, lifted out of the backdrop.
        labels_fg2: Names of the objects in the second foreground layer.
        classes: What kind of scene the image shows, for example outdoor.
        export_drc: Also writes the world in Draco's compressed form (DRC).
    """

    output: dsl.Handle[AssetRef]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        labels_fg1: dsl.Input[str],
        labels_fg2: dsl.Input[str],
        classes: dsl.Input[str],
        export_drc: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            image=image,
            labels_fg1=labels_fg1,
            labels_fg2=labels_fg2,
            classes=classes,
            export_drc=export_drc,
        )
