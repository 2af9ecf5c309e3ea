class Hunyuan_WorldImageToWorld(dsl.Builder, node_type="fal.image_to_3d.Hunyuan_WorldImageToWorld"):
    """
    Build an explorable 3D world from one image with Hunyuan World 1.0; you name the foreground objects of two layers and the scene class, and get a world file back.

    Args:
        image: Picture of one object, best seen whole and against a plain background.
        classes: What kind of scene the image shows, for example outdoor.
        labels_fg1: Names of the objects in the first foreground layer, lifted out of the backdrop.
        labels_fg2: Names of the objects in the second foreground layer.
        export_drc: Also write the world in the compact DRC form.
    """

    output: dsl.Handle[AssetRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        classes: dsl.Input[str],
        labels_fg1: dsl.Input[str],
        labels_fg2: dsl.Input[str],
        export_drc: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            image=image,
            classes=classes,
            labels_fg1=labels_fg1,
            labels_fg2=labels_fg2,
            export_drc=export_drc,
        )
