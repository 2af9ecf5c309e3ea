class MinimaxImage01SubjectReference(dsl.Builder, node_type="fal.image_to_image.MinimaxImage01SubjectReference"):
    """
    Generate up to nine new pictures of the person in a reference photo with MiniMax Image-01.

    The face carries over, the prompt invents the scene; it makes new pictures and does not edit the photo.

    Args:
        prompt: The new picture: what the person does, where and in which style. A description, not an instruction.
        image: Picture of the person whose face the new pictures keep.
        aspect_ratio: Shape of the result as width to height.
        num_images: How many pictures to make in one run; more of them cost more.
        prompt_optimizer: Lets the service polish the prompt before use; off sends it unchanged.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image: dsl.FileInput[ImageRef],
        aspect_ratio: dsl.Input[Literal["1:1", "16:9", "4:3", "3:2", "2:3", "3:4", "9:16", "21:9"]] = "1:1",
        num_images: dsl.Input[int] = 1,
        prompt_optimizer: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            aspect_ratio=aspect_ratio,
            num_images=num_images,
            prompt_optimizer=prompt_optimizer,
        )
