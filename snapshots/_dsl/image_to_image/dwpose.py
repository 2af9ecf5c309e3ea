class Dwpose(dsl.Builder, node_type="fal.image_to_image.Dwpose"):
    """
    Extract human poses from a photo with DWPose as a stick-figure picture.

    Draws body, face, hands or all of them, or masks of face and hands; input for pose-guided models.

    Args:
        image: Photo of one or more people whose pose is wanted.
        draw_mode: What to draw: the whole pose, body, face or hands as lines, or masks covering face and hands.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        draw_mode: dsl.Input[
            Literal["full-pose", "body-pose", "face-pose", "hand-pose", "face-hand-mask", "face-mask", "hand-mask"]
        ] = "body-pose",
    ) -> None:
        super().__init__(
            image=image,
            draw_mode=draw_mode,
        )
