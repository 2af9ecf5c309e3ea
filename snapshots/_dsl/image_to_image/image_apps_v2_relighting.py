class ImageAppsV2Relighting(dsl.Builder, node_type="fal.image_to_image.ImageAppsV2Relighting"):
    """
    Relight a picture in one of eighteen styles with fal's Image Apps.

    One list holds mood and direction, from studio and rim light to neon and moonlight; Image Editing's Time of Day takes an hour in words.

    Args:
        image: Picture whose light should change.
        lighting_style: Mood of light, such as studio or evening sun.
        aspect_ratio: Shape of the result as width to height.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        lighting_style: dsl.Input[
            Literal[
                "natural",
                "studio",
                "golden_hour",
                "blue_hour",
                "dramatic",
                "soft",
                "hard",
                "backlight",
                "side_light",
                "front_light",
                "rim_light",
                "sunset",
                "sunrise",
                "neon",
                "candlelight",
                "moonlight",
                "spotlight",
                "ambient",
            ]
        ] = "natural",
        aspect_ratio: dsl.Input[shared.AspectRatio] | None = None,
    ) -> None:
        super().__init__(
            image=image,
            lighting_style=lighting_style,
            aspect_ratio=aspect_ratio,
        )
