class LcmSd15I2i(dsl.Builder, node_type="fal.image_to_image.LcmSd15I2i"):
    """
    Redraw an image in about four steps with Latent Consistency on Stable Diffusion 1.5, tuned for 512x512 input.

    Chosen for near-live speed rather than detail; accepts a mask as well.

    Args:
        image: The source image that this endpoint works on.
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        mask_url: Image that marks the area to work on, usually white where something may change.
        num_images: How many pictures to make in one go; each one is charged.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        request_id: Your own mark for this run, to tell answers apart.
        strength: How far the source picture is remade: low stays close to it, the top value hardly keeps anything.
        enable_safety_checks: Checks the picture for unsafe content and returns a black one instead.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    timings: dsl.Handle[dict[str, Any]]
    nsfw_content_detected: dsl.Handle[list[bool]]
    seed: dsl.Handle[int]
    num_inference_steps: dsl.Handle[int]
    request_id: dsl.Handle[str]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        prompt: dsl.Input[str],
        mask_url: dsl.Input[ImageRef] | None = None,
        num_images: dsl.Input[int] = 1,
        guidance_scale: dsl.Number = 1.0,
        negative_prompt: dsl.Input[str] = "",
        num_inference_steps: dsl.Input[int] = 4,
        request_id: dsl.Input[str] = "",
        strength: dsl.Number = 0.8,
        enable_safety_checks: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            mask_url=mask_url,
            num_images=num_images,
            guidance_scale=guidance_scale,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            request_id=request_id,
            strength=strength,
            enable_safety_checks=enable_safety_checks,
            seed=seed,
        )
