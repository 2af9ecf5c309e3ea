class BriaExpand(dsl.Builder, node_type="fal.image_to_image.BriaExpand"):
    """
    Extend a picture past its borders with Bria Expand, trained on licensed data.

    Set the canvas in pixels and place the original on it, or ask for an aspect ratio; an English prompt may say what is added.

    Args:
        image: Picture that should become wider or taller.
        canvas_size: Width and height in pixels of the finished picture, less than 5000x5000 in area. An aspect ratio, when given, settles size and placement instead.
        aspect_ratio: Shape of the result as width to height; given, it goes before the original's size and place.
        original_image_size: Width and height in pixels of the original on the canvas; ignored with an aspect ratio. A subject that fills too little gives weak results.
        original_image_location: Pixel position of the original's upper left corner on the canvas, also outside it. Ignored with an aspect ratio.
        prompt: What the added surroundings should show, in English without special characters. Empty lets the picture decide.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
    """

    output: dsl.Handle[ImageRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        canvas_size: dsl.ListInput[int],
        aspect_ratio: dsl.Input[shared.BriaAspectRatioValue] | None = None,
        original_image_size: dsl.ListInput[int] | None = None,
        original_image_location: dsl.ListInput[int] | None = None,
        prompt: dsl.Input[str] = "",
        seed: dsl.Input[int] = -1,
        negative_prompt: dsl.Input[str] = "",
    ) -> None:
        super().__init__(
            image=image,
            canvas_size=canvas_size,
            aspect_ratio=aspect_ratio,
            original_image_size=original_image_size,
            original_image_location=original_image_location,
            prompt=prompt,
            seed=seed,
            negative_prompt=negative_prompt,
        )
