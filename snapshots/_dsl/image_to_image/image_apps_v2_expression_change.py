class ImageAppsV2ExpressionChange(dsl.Builder, node_type="fal.image_to_image.ImageAppsV2ExpressionChange"):
    """
    Change the facial expression in a portrait to one of twenty, from smile and laugh to glare, panic or thoughtful.

    Pick from a list; everything else in the photo is meant to stay.

    Args:
        image: The source image that this endpoint works on.
        target_expression: Facial expression that the person should show.
        aspect_ratio: Shape of the result as width to height. Where an automatic choice exists, it follows the input.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        target_expression: dsl.Input[
            Literal[
                "smile",
                "surprise",
                "glare",
                "panic",
                "shyness",
                "laugh",
                "cry",
                "angry",
                "sad",
                "happy",
                "excited",
                "shocked",
                "confused",
                "focused",
                "dreamy",
                "serious",
                "playful",
                "mysterious",
                "confident",
                "thoughtful",
            ]
        ] = "smile",
        aspect_ratio: dsl.Input[shared.AspectRatio] | None = None,
    ) -> None:
        super().__init__(
            image=image,
            target_expression=target_expression,
            aspect_ratio=aspect_ratio,
        )
