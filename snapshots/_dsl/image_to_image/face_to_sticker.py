class FaceToSticker(dsl.Builder, node_type="fal.image_to_image.FaceToSticker"):
    """
    Make a sticker from a face photo and a prompt, with and without background.

    Built on Stable Diffusion with InstantID for likeness, and an optional 2x enlargement; research licence only.

    Args:
        image: Photo showing the face the sticker is drawn from.
        prompt: What the sticker should show: the person, pose, clothes and mood, described and not ordered.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        instant_id_strength: How strictly the facial likeness is kept in the sticker; higher is closer.
        ip_adapter_weight: How much the face picture shapes the sticker; higher is more alike.
        ip_adapter_noise: Noise put on the face picture before the adapter reads it; more frees the drawing.
        image_size: Size of the picture in pixels: a preset shape or a width and height of your own.
        upscale: Doubles the size of the sticker after it is made.
        upscale_steps: Steps spent on enlarging the sticker; counts only with upscale on.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    sticker_image: dsl.Handle[ImageRef]
    sticker_image_background_removed: dsl.Handle[ImageRef]
    seed: dsl.Handle[int]
    has_nsfw_concepts: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        prompt: dsl.Input[str],
        negative_prompt: dsl.Input[str] = "",
        num_inference_steps: dsl.Input[int] = 20,
        guidance_scale: dsl.Number = 4.5,
        instant_id_strength: dsl.Number = 0.7,
        ip_adapter_weight: dsl.Number = 0.2,
        ip_adapter_noise: dsl.Number = 0.5,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "square_hd",
        upscale: dsl.Input[bool] = False,
        upscale_steps: dsl.Input[int] = 10,
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            instant_id_strength=instant_id_strength,
            ip_adapter_weight=ip_adapter_weight,
            ip_adapter_noise=ip_adapter_noise,
            image_size=image_size,
            upscale=upscale,
            upscale_steps=upscale_steps,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
        )
