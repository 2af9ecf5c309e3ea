class StepxEdit2(dsl.Builder, node_type="fal.image_to_image.StepxEdit2"):
    """
    Edit a picture with Step1X-Edit v2, which thinks a request through, edits, and reviews itself.

    Thinking and reflection can be switched off one by one; made for abstract wishes. Beside the picture they return how the request was read, the reasoning and the review.

    Args:
        prompt: The change to make; with thinking mode on, abstract wishes work too.
        image: The picture to change.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        enable_thinking_mode: Lets the model reason about a vague instruction before editing; slower, but better with abstract wishes.
        enable_reflection_mode: Makes the model review its own edit, undo unwanted changes and decide when it is finished.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        output_format: File format of the result.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    timings: dsl.Handle[dict[str, Any]]
    seed: dsl.Handle[int]
    has_nsfw_concepts: dsl.Handle[list[bool]]
    prompt: dsl.Handle[str]
    reformat_prompt: dsl.Handle[str]
    think_info: dsl.Handle[list[str]]
    best_info: dsl.Handle[list[dict[str, Any]]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image: dsl.FileInput[ImageRef],
        negative_prompt: dsl.Input[str] = "",
        seed: dsl.Input[int] = -1,
        guidance_scale: dsl.Number = 6.0,
        num_inference_steps: dsl.Input[int] = 50,
        enable_thinking_mode: dsl.Input[bool] = True,
        enable_reflection_mode: dsl.Input[bool] = True,
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            negative_prompt=negative_prompt,
            seed=seed,
            guidance_scale=guidance_scale,
            num_inference_steps=num_inference_steps,
            enable_thinking_mode=enable_thinking_mode,
            enable_reflection_mode=enable_reflection_mode,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
        )
