class LcmSd15I2i(dsl.Builder, node_type="fal.image_to_image.LcmSd15I2i"):
    """
    Redraw a picture from a prompt in about four steps with Latent Consistency on Stable Diffusion 1.5.

    Made for 512x512 input; the SDXL version works larger and takes about six steps.

    Args:
        prompt: What the finished picture should show, as a whole scene: a description, not an instruction. Concrete words get closest.
        image: Picture to redraw, best 512x512.
        mask_url: Picture that marks the area to redraw, white is painted anew; unset, the whole picture changes.
        strength: How far the source picture is remade: low stays close to it, the top value hardly keeps anything.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        num_images: How many pictures to make in one run; more of them cost more.
        enable_safety_checks: Checks the picture for unsafe content and returns a black one instead.
        request_id: Your own mark for this run, to tell answers apart.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    timings: dsl.Handle[dict[str, Any]]
    seed: dsl.Handle[int]
    num_inference_steps: dsl.Handle[int]
    request_id: dsl.Handle[str]
    nsfw_content_detected: dsl.Handle[list[bool]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image: dsl.FileInput[ImageRef],
        mask_url: dsl.FileInput[ImageRef] | None = None,
        strength: dsl.Number = 0.8,
        negative_prompt: dsl.Input[str] = "",
        seed: dsl.Input[int] = -1,
        guidance_scale: dsl.Number = 1.0,
        num_inference_steps: dsl.Input[int] = 4,
        num_images: dsl.Input[int] = 1,
        enable_safety_checks: dsl.Input[bool] = True,
        request_id: dsl.Input[str] = "",
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            mask_url=mask_url,
            strength=strength,
            negative_prompt=negative_prompt,
            seed=seed,
            guidance_scale=guidance_scale,
            num_inference_steps=num_inference_steps,
            num_images=num_images,
            enable_safety_checks=enable_safety_checks,
            request_id=request_id,
        )
