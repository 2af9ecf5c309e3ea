class Dreamo(dsl.Builder, node_type="fal.text_to_image.Dreamo"):
    """
    Generate a picture from a prompt and up to two reference pictures with DreamO.

    Each reference gives its object, its face or only its style, as you choose; without references it works from text alone.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        first_image: The first reference picture: an object, a face or a style, as the first task says.
        second_image: The second reference picture: an object, a face or a style, as the second task says.
        first_reference_task: What to keep from the first reference: an object or look (ip), a person's face (id), or the drawing style.
        second_reference_task: What to keep from the second reference: an object or look (ip), a person's face (id), or the drawing style.
        image_size: Size of the picture in pixels: a preset shape or a width and height; more pixels cost more.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        ref_resolution: Pixels to which the reference images are reduced before use. More keeps finer detail of them.
        true_cfg: Real guidance weight beside the built-in one; above one it makes the prompt bind more and runs slower.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    timings: dsl.Handle[dict[str, Any]]
    seed: dsl.Handle[int]
    has_nsfw_concepts: dsl.Handle[list[bool]]
    prompt: dsl.Handle[str]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        first_image: dsl.FileInput[ImageRef] | None = None,
        second_image: dsl.FileInput[ImageRef] | None = None,
        first_reference_task: dsl.Input[Literal["ip", "id", "style"]] = "ip",
        second_reference_task: dsl.Input[Literal["ip", "id", "style"]] = "ip",
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "square_hd",
        num_inference_steps: dsl.Input[int] = 12,
        seed: dsl.Input[int] = -1,
        guidance_scale: dsl.Number = 3.5,
        negative_prompt: dsl.Input[str] = "",
        ref_resolution: dsl.Input[int] = 512,
        true_cfg: dsl.Number = 1.0,
        enable_safety_checker: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            first_image=first_image,
            second_image=second_image,
            first_reference_task=first_reference_task,
            second_reference_task=second_reference_task,
            image_size=image_size,
            num_inference_steps=num_inference_steps,
            seed=seed,
            guidance_scale=guidance_scale,
            negative_prompt=negative_prompt,
            ref_resolution=ref_resolution,
            true_cfg=true_cfg,
            enable_safety_checker=enable_safety_checker,
        )
