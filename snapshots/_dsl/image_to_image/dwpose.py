class Dwpose(dsl.Builder, node_type="fal.image_to_image.Dwpose"):
    """
    Extract human pose from a photo with DWPose and draw it as a stick figure: body, face, hands or all, or as face and hand masks.

    A preprocessor for pose-guided models.

    Args:
        image: The source image that this endpoint works on.
        draw_mode: What to draw: the whole pose, body, face or hands as lines, or masks covering face and hands.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        draw_mode: dsl.Input[
            Literal["full-pose", "body-pose", "face-pose", "hand-pose", "face-hand-mask", "face-mask", "hand-mask"]
        ] = "body-pose",
    ) -> None:
        super().__init__(
            image=image,
            draw_mode=draw_mode,
        )
