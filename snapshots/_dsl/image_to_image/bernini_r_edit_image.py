class BerniniREditImage(dsl.Builder, node_type="fal.image_to_image.BerniniREditImage"):
    """
    Edit a picture by instruction with Bernini-R, ByteDance's model that generates and edits.

    Takes one picture and a prompt and returns one picture with a long edge of up to 1280 pixels; clips go to Edit Video.

    Args:
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        negative_prompt: What should stay out of the picture; without it the standard negative prompt of Wan 2.2 is used.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        max_image_size: Longest edge in pixels to which the source picture is limited; larger keeps more detail and takes longer.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_prompt_expansion: Lets a language model rewrite the prompt first; the model was tuned on such longer prompts.
        image: The picture to change.
    """

    output: dsl.Handle[ImageRef]
    seed: dsl.Handle[int]
    actual_prompt: dsl.Handle[str]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        negative_prompt: dsl.Input[str] | None = None,
        num_inference_steps: dsl.Input[int] = 30,
        max_image_size: dsl.Input[int] = 848,
        seed: dsl.Input[int] = -1,
        enable_prompt_expansion: dsl.Input[bool] = False,
        image: dsl.FileInput[ImageRef],
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            max_image_size=max_image_size,
            seed=seed,
            enable_prompt_expansion=enable_prompt_expansion,
            image=image,
        )
