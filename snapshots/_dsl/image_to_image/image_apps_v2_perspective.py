class ImageAppsV2Perspective(dsl.Builder, node_type="fal.image_to_image.ImageAppsV2Perspective"):
    """
    Show an image's subject from another named viewpoint: front, back, sides, top-down, bird's eye or three-quarter.

    Nine list entries; FLUX.2 Multiple Angles takes exact degrees instead.

    Args:
        image: The source image that this endpoint works on.
        target_perspective: Side from which the subject should be seen.
        aspect_ratio: Shape of the result as width to height. Where an automatic choice exists, it follows the input.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
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
