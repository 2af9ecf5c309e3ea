class ChainOfZoom(dsl.Builder, node_type="fal.image_to_image.ChainOfZoom"):
    """
    Zoom far into one point of a picture with Chain-of-Zoom, inventing plausible detail step by step.

    Choose the centre and one to eight doublings, in whole steps; it returns the stages of the zoom, not the enlarged frame.

    Args:
        image: The picture to zoom into.
        scale: How deep to zoom, in whole steps that each double the enlargement: 3 means 8 times, 8 means 256 times.
        center_x: Where to zoom in, from the left edge to the right one.
        center_y: Where to zoom in, from the top edge to the bottom one.
        user_prompt: Optional hint at what the zoomed-in region contains.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    scale: dsl.Handle[float]
    zoom_center: dsl.Handle[list[float]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        scale: dsl.Number = 5.0,
        center_x: dsl.Number = 0.5,
        center_y: dsl.Number = 0.5,
        user_prompt: dsl.Input[str] = "",
    ) -> None:
        super().__init__(
            image=image,
            scale=scale,
            center_x=center_x,
            center_y=center_y,
            user_prompt=user_prompt,
        )
