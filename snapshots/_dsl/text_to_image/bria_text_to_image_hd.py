class BriaTextToImageHd(dsl.Builder, node_type="fal.text_to_image.BriaTextToImageHd"):
    """
    Generate up to four high-definition pictures from text with Bria's HD model, trained on licensed data.

    Same prompt, medium and guidance pictures as Base, at larger size; for print, where Fast is for drafts.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        num_images: How many pictures to make; with guidance pictures always one. Each is charged.
        aspect_ratio: Shape of the picture as width to height; ignored when a guidance picture sets it.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        prompt_enhancement: Adds descriptive variations to the prompt so that the pictures differ more from each other.
        medium: Whether the picture is a photograph or art.
        guidance: Up to four guide images, each tied to edges, depth, recolouring or a colour grid. A guide sets the shape and limits output to one.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        negative_prompt: dsl.Input[str] = "",
        num_images: dsl.Input[int] = 4,
        aspect_ratio: dsl.Input[shared.BriaAspectRatioValue] = "1:1",
        seed: dsl.Input[int] = -1,
        num_inference_steps: dsl.Input[int] = 30,
        guidance_scale: dsl.Number = 5.0,
        prompt_enhancement: dsl.Input[bool] = False,
        medium: dsl.Input[Literal["photography", "art"]] | None = None,
        guidance: dsl.ListInput[shared.GuidanceInput] | None = None,
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            num_images=num_images,
            aspect_ratio=aspect_ratio,
            seed=seed,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            prompt_enhancement=prompt_enhancement,
            medium=medium,
            guidance=guidance,
        )
