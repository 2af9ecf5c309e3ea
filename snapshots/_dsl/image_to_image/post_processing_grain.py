class PostProcessingGrain(dsl.Builder, node_type="fal.image_to_image.PostProcessingGrain"):
    """
    Add film grain in one of six stocks, modern, analog, Kodak, Fuji, cinematic or newspaper, with set intensity and grain size.

    The lone-effect version of the grain switch in fal's combined Post Processing.

    Args:
        image: The source image that this endpoint works on.
        grain_intensity: How strong the film grain is.
        grain_scale: Size of the grains; higher is coarser.
        grain_style: Film stock whose grain is imitated.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
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
