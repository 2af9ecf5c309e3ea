class Pulid(dsl.Builder, node_type="fal.image_to_image.Pulid"):
    """
    Generate portraits that keep a face from a few reference photos with PuLID, in about four steps.

    Needs no training; a fidelity or an extreme-style mode, and two people can be blended.

    Args:
        reference_images: Photos of the face to reproduce, ideally four of them.
        prompt: The portrait to make: person, clothes, setting and style.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        num_images: How many pictures to make in one run; more of them cost more.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        image_size: Size of the picture in pixels: a preset shape or a width and height of your own.
        id_scale: How closely the face follows the references. Lower gives the prompt and style more say.
        mode: Whether the face stays as true as possible or gives way to a strong style.
        id_mix: Blends the faces of two people into one; off treats them as the same person.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        reference_images: dsl.ListInput[shared.ReferenceFace],
        prompt: dsl.Input[str],
        negative_prompt: dsl.Input[
            str
        ] = "flaws in the eyes, flaws in the face, flaws, lowres, non-HDRi, low quality, worst quality,artifacts noise, text, watermark, glitch, deformed, mutated, ugly, disfigured, hands, low resolution, partially rendered objects,  deformed or partially rendered eyes, deformed, deformed eyeballs, cross-eyed,blurry",
        num_images: dsl.Input[int] = 1,
        guidance_scale: dsl.Number = 1.2,
        num_inference_steps: dsl.Input[int] = 4,
        seed: dsl.Input[int] = -1,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] | None = None,
        id_scale: dsl.Number = 0.8,
        mode: dsl.Input[Literal["fidelity", "extreme style"]] = "fidelity",
        id_mix: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            reference_images=reference_images,
            prompt=prompt,
            negative_prompt=negative_prompt,
            num_images=num_images,
            guidance_scale=guidance_scale,
            num_inference_steps=num_inference_steps,
            seed=seed,
            image_size=image_size,
            id_scale=id_scale,
            mode=mode,
            id_mix=id_mix,
        )
