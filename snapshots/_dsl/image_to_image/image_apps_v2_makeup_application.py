class ImageAppsV2MakeupApplication(dsl.Builder, node_type="fal.image_to_image.ImageAppsV2MakeupApplication"):
    """
    Put makeup on a portrait, or take it off, in one of eleven styles such as bridal, smoky eyes or Korean, at four intensities.

    List choices only, so looks are easy to compare.

    Args:
        image: The source image that this endpoint works on.
        makeup_style: Kind of make-up to put on.
        intensity: How heavy the make-up is.
        aspect_ratio: Shape of the result as width to height. Where an automatic choice exists, it follows the input.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
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
