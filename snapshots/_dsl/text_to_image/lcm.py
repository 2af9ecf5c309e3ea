class Lcm(dsl.Builder, node_type="fal.text_to_image.Lcm"):
    """
    Redraw a picture from a prompt in about four steps with Latent Consistency.

    Takes an image, a strength and an optional mask that limits the change; at most twelve steps.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        image: Picture to start from: a photo, a sketch or a render.
        mask: Marks the area to repaint, white is painted anew; unset, the whole picture is redrawn.
        strength: How far the result may leave the source picture: low stays close to it, high follows the prompt.
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
        mask: dsl.FileInput[ImageRef] | None = None,
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
            mask=mask,
            strength=strength,
            negative_prompt=negative_prompt,
            seed=seed,
            guidance_scale=guidance_scale,
            num_inference_steps=num_inference_steps,
            num_images=num_images,
            enable_safety_checks=enable_safety_checks,
            request_id=request_id,
        )
