class BriaFiboEdit(dsl.Builder, node_type="fal.image_to_image.BriaFiboEdit"):
    """
    Edit a picture with Bria FIBO Edit by a plain instruction or a structured description.

    Light, objects and style can be set field by field and a mask can limit it; this is the open-ended one, its siblings do one job each.

    Args:
        image: Picture to edit.
        mask: Mask of the area that may change; unset, the whole picture may.
        instruction: The edit in ordinary words, turned into the structured form before the image is made.
        structured_instruction: JSON form of the edit: objects, lighting, style, composition. Give this, a plain instruction, or both.
        original_vgl: Structured description from which the picture was first made.
        new_vgl: Structured description of the picture as it should be after the edit.
        seed: Number that fixes the chance involved. It starts at a set value, so that equal inputs repeat the same result; -1 draws a new one.
        steps_num: How many denoising rounds the picture goes through; more are slower and finer.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer. 3 to 5.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    structured_instruction: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef] | None = None,
        mask: dsl.FileInput[ImageRef] | None = None,
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
