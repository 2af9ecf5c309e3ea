class BriaFiboEdit(dsl.Builder, node_type="fal.image_to_image.BriaFiboEdit"):
    """
    Edit an image with Bria Fibo Edit by plain instruction or a full JSON description of light, objects and style, with an optional mask.

    The open-ended endpoint; its siblings do one job each.

    Args:
        image: The source image that this endpoint works on.
        mask: Image that marks the area to work on, usually white where something may change.
        instruction: The edit in ordinary words, turned into the structured form before the image is made.
        structured_instruction: JSON form of the edit: objects, lighting, style, composition. Give this, a plain instruction, or both.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.
        steps_num: How many denoising rounds the picture goes through; more are slower and finer.
        seed: Number that fixes the chance involved. It starts at a set value, so equal inputs repeat the same result; change it for another take.
    """

    output: dsl.Handle[ImageRef]
    structured_instruction: dsl.Handle[dict[str, Any]]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef] | None = None,
        mask: dsl.Input[ImageRef] | None = None,
        instruction: dsl.Input[str] | None = None,
        structured_instruction: dsl.Input[shared.StructuredInstruction] | None = None,
        guidance_scale: dsl.Number = 5.0,
        negative_prompt: dsl.Input[str] = "",
        steps_num: dsl.Input[int] = 30,
        seed: dsl.Input[int] = 5555,
    ) -> None:
        super().__init__(
            image=image,
            mask=mask,
            instruction=instruction,
            structured_instruction=structured_instruction,
            guidance_scale=guidance_scale,
            negative_prompt=negative_prompt,
            steps_num=steps_num,
            seed=seed,
        )
