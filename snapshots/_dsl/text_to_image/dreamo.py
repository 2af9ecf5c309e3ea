class Dreamo(dsl.Builder, node_type="fal.text_to_image.Dreamo"):
    """
    Generate a picture from a prompt and up to two reference images with DreamO, choosing for each whether to keep the object, the person's face or only the style.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        first_image: Image that comes first: the opening frame of a transition or the first reference.
        second_image: Image of the second subject or style to mix in.
        first_reference_task: What to keep from the first reference: an object or look (ip), a person's face (id), or the drawing style.
        second_reference_task: What to keep from the second reference: an object or look (ip), a person's face (id), or the drawing style.
        image_size: Size of the picture: a preset shape or your own width and height.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.
        ref_resolution: Pixels to which the reference images are reduced before use. More keeps finer detail of them.
        true_cfg: Real guidance weight beside the built-in one; above one it makes the prompt bind more and runs slower.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
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
        first_image: dsl.Input[ImageRef] | None = None,
        second_image: dsl.Input[ImageRef] | None = None,
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
