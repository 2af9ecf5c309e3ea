class ImageAppsV2PhotographyEffects(dsl.Builder, node_type="fal.image_to_image.ImageAppsV2PhotographyEffects"):
    """
    Give a picture one of sixteen camera looks with fal's Image Apps.

    Choices run from film grain and light leaks to bokeh and double exposure; Style Transfer does drawn and painted styles.

    Args:
        image: Photo that should get the camera look.
        effect_type: The camera look to apply, from film stocks and lighting to lens and print effects.
        aspect_ratio: Shape of the result as width to height.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        effect_type: dsl.Input[
            Literal[
                "film",
                "vintage_film",
                "portrait_photography",
                "fashion_photography",
                "street_photography",
                "sepia_tone",
                "film_grain",
                "light_leaks",
                "vignette_effect",
                "instant_camera",
                "golden_hour",
                "dramatic_lighting",
                "soft_focus",
                "bokeh_effect",
                "high_contrast",
                "double_exposure",
            ]
        ] = "film",
        aspect_ratio: dsl.Input[shared.AspectRatio] | None = None,
    ) -> None:
        super().__init__(
            image=image,
            effect_type=effect_type,
            aspect_ratio=aspect_ratio,
        )
