class StepxEdit2(dsl.Builder, node_type="fal.image_to_image.StepxEdit2"):
    """
    Edit an image with Step1X-Edit v2, which thinks an instruction through, edits, then reviews and corrects itself; each stage can be switched off.

    Handles abstract requests that step1x-edit takes literally.

    Args:
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        image: The source image that this endpoint works on.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        enable_thinking_mode: Lets the model reason about a vague instruction before editing; slower, but better with abstract wishes.
        enable_reflection_mode: Makes the model review its own edit, undo unwanted changes and decide when it is finished.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
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
        image: dsl.Input[ImageRef],
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
