class StableDiffusionV3MediumImageToImage(
    dsl.Builder, node_type="fal.image_to_image.StableDiffusionV3MediumImageToImage"
):
    """
    Redraw a picture from a prompt with Stable Diffusion 3 Medium, which reads long prompts and short lettering.

    Takes an image and a strength and keeps the input's size unless another is set.

    Args:
        image: Picture to redraw: a photo, a sketch or a render.
        prompt: What the finished picture should show, as a whole scene: a description, not an instruction. Concrete words get closest.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        prompt_expansion: Has extra detail written into the prompt for you; off keeps it as short as you made it.
        image_size: Size of the result in pixels; unset, it is that of the input picture.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        num_images: How many pictures to make in one run; more of them cost more.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        strength: How far the source picture is remade: low stays close to it, the top value hardly keeps anything.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    timings: dsl.Handle[dict[str, Any]]
    seed: dsl.Handle[int]
    has_nsfw_concepts: dsl.Handle[list[bool]]
    prompt: dsl.Handle[str]
    num_images: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        prompt: dsl.Input[str],
        negative_prompt: dsl.Input[str] = "",
        prompt_expansion: dsl.Input[bool] = False,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] | None = None,
        num_inference_steps: dsl.Input[int] = 28,
        seed: dsl.Input[int] = -1,
        guidance_scale: dsl.Number = 5.0,
        num_images: dsl.Input[int] = 1,
        enable_safety_checker: dsl.Input[bool] = True,
        strength: dsl.Number = 0.9,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            prompt_expansion=prompt_expansion,
            image_size=image_size,
            num_inference_steps=num_inference_steps,
            seed=seed,
            guidance_scale=guidance_scale,
            num_images=num_images,
            enable_safety_checker=enable_safety_checker,
            strength=strength,
        )
