class ImageAppsV2PhotoRestoration(dsl.Builder, node_type="fal.image_to_image.ImageAppsV2PhotoRestoration"):
    """
    Restore an old photo with fal's Image Apps and three switches.

    Scratches, colours and resolution are treated one by one, each as you choose; Image Editing's restoration does all in one go.

    Args:
        image: Scan or photo of the old or damaged print.
        enhance_resolution: Also enlarges the restored photo and makes it crisper.
        fix_colors: Brings back faded or tinted colours.
        remove_scratches: Takes scratches and creases out of the photo.
        aspect_ratio: Shape of the picture that comes back; unset, the 4:3 of classic prints.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        enhance_resolution: dsl.Input[bool] = True,
        fix_colors: dsl.Input[bool] = True,
        remove_scratches: dsl.Input[bool] = True,
        aspect_ratio: dsl.Input[shared.AspectRatio] | None = None,
    ) -> None:
        super().__init__(
            image=image,
            enhance_resolution=enhance_resolution,
            fix_colors=fix_colors,
            remove_scratches=remove_scratches,
            aspect_ratio=aspect_ratio,
        )
