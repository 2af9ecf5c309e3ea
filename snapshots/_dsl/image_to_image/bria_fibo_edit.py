class BriaFiboEdit(dsl.Builder, node_type="fal.image_to_image.BriaFiboEdit"):
    """
    Edit an image with Bria Fibo Edit by plain instruction or a full JSON description of light, objects and style, with an optional mask.

    The open-ended endpoint; its siblings do one job each.

    Args:
        image: The source image that this endpoint works on.
        mask: Image that marks the area to work on, usually white where something may change.
        instruction: The edit in ordinary words, turned into the structured form before the image is made.
        structured_instruction: JSON form of the edit: objects, lighting, style, composition. Give this, a plain instruction, or both.
        seed: Number that fixes the chance involved. It starts at a set value, so equal inputs repeat the same result; change it for another take.
        steps_num: How many denoising rounds the picture goes through; more are slower and finer.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer. 3 to 5.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    structured_instruction: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef] | None = None,
        mask: dsl.Input[ImageRef] | None = None,
        instruction: dsl.Input[str] | None = None,
        structured_instruction: dsl.Input[shared.StructuredInstruction] | None = None,
        original_vgl: dsl.Input[shared.StructuredInstruction] | None = None,
        new_vgl: dsl.Input[shared.StructuredInstruction] | None = None,
        seed: dsl.Input[int] = 5555,
        steps_num: dsl.Input[int] = 30,
        negative_prompt: dsl.Input[str] = "",
        guidance_scale: dsl.Number | dsl.Input[int] = 5,
    ) -> None:
        super().__init__(
            image=image,
            mask=mask,
            instruction=instruction,
            structured_instruction=structured_instruction,
            original_vgl=original_vgl,
            new_vgl=new_vgl,
            seed=seed,
            steps_num=steps_num,
            negative_prompt=negative_prompt,
            guidance_scale=guidance_scale,
        )
