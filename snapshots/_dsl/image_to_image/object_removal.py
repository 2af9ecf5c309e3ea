class ObjectRemoval(dsl.Builder, node_type="fal.image_to_image.ObjectRemoval"):
    """
    Remove an object named in words, with its shadow and reflection, at one of four quality levels.

    Takes a picture and a prompt; object-removal/bbox takes a box and /mask a painted area.

    Args:
        image: The picture that contains what should go.
        prompt: Name the object to erase. Do not describe what should replace it.
        model: Quality level of the removal. Better levels take longer.
        mask_expansion: Pixels by which the mask grows on all sides; more also catches shadows and edges.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        prompt: dsl.Input[str],
        model: dsl.Input[Literal["low_quality", "medium_quality", "high_quality", "best_quality"]] = "best_quality",
        mask_expansion: dsl.Input[int] = 15,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            model=model,
            mask_expansion=mask_expansion,
        )
