class ImageAppsV2ExpressionChange(dsl.Builder, node_type="fal.image_to_image.ImageAppsV2ExpressionChange"):
    """
    Change the face in a portrait to one of twenty expressions with fal's Image Apps.

    Takes a photo and a choice from smile to thoughtful; Image Editing's Expression Change takes any emotion in words.

    Args:
        image: Portrait of the person whose expression should change, with the face clearly visible.
        target_expression: Facial expression that the person should show.
        aspect_ratio: Shape of the picture that comes back; unset, an upright 3:4 portrait.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
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
