class PostProcessingGrain(dsl.Builder, node_type="fal.image_to_image.PostProcessingGrain"):
    """
    Add film grain to a picture with fal's Post Processing.

    Six kinds, such as Kodak, Fuji, cinematic or newspaper, with strength and grain size; the combined node adds other effects.

    Args:
        image: Picture to lay the grain over.
        grain_intensity: How strong the film grain is.
        grain_scale: Size of the grains; higher is coarser.
        grain_style: Film stock whose grain is imitated.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        grain_intensity: dsl.Number = 0.4,
        grain_scale: dsl.Number = 10.0,
        grain_style: dsl.Input[Literal["modern", "analog", "kodak", "fuji", "cinematic", "newspaper"]] = "modern",
    ) -> None:
        super().__init__(
            image=image,
            grain_intensity=grain_intensity,
            grain_scale=grain_scale,
            grain_style=grain_style,
        )
