class ImageAppsV2Perspective(dsl.Builder, node_type="fal.image_to_image.ImageAppsV2Perspective"):
    """
    Show the subject of a picture from another side with fal's Image Apps.

    Choose from nine named views, such as back, top-down or three-quarter; no angles in degrees and no prompt.

    Args:
        image: Picture of the subject that should be seen from another side.
        target_perspective: Side from which the subject should be seen.
        aspect_ratio: Shape of the result as width to height.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        target_perspective: dsl.Input[
            Literal[
                "front",
                "left_side",
                "right_side",
                "back",
                "top_down",
                "bottom_up",
                "birds_eye",
                "three_quarter_left",
                "three_quarter_right",
            ]
        ] = "front",
        aspect_ratio: dsl.Input[shared.AspectRatio] | None = None,
    ) -> None:
        super().__init__(
            image=image,
            target_perspective=target_perspective,
            aspect_ratio=aspect_ratio,
        )
