class ImageAppsV2MakeupApplication(dsl.Builder, node_type="fal.image_to_image.ImageAppsV2MakeupApplication"):
    """
    Put make-up on the face in a portrait, or take it off, with fal's Image Apps.

    Choose one of eleven styles, such as bridal or Korean, and one of four intensities; no prompt is written.

    Args:
        image: Portrait of the person to make up, with the face clearly visible.
        makeup_style: Kind of make-up to put on.
        intensity: How heavy the make-up is.
        aspect_ratio: Shape of the picture that comes back; unset, an upright 3:4 portrait.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        makeup_style: dsl.Input[
            Literal[
                "natural",
                "glamorous",
                "smoky_eyes",
                "bold_lips",
                "no_makeup",
                "remove_makeup",
                "dramatic",
                "bridal",
                "professional",
                "korean_style",
                "artistic",
            ]
        ] = "natural",
        intensity: dsl.Input[Literal["light", "medium", "heavy", "dramatic"]] = "medium",
        aspect_ratio: dsl.Input[shared.AspectRatio] | None = None,
    ) -> None:
        super().__init__(
            image=image,
            makeup_style=makeup_style,
            intensity=intensity,
            aspect_ratio=aspect_ratio,
        )
