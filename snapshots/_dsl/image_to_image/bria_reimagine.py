class BriaReimagine(dsl.Builder, node_type="fal.image_to_image.BriaReimagine"):
    """
    Generate new pictures that follow the structure of another, led by a prompt, with Bria Reimagine.

    One structure picture and one influence dial, up to four results; version 3.2 had edges and depth apart.

    Args:
        prompt: What the new picture shows within the given structure.
        structure_image: Picture whose outlines and layout the new ones follow; empty composes freely. JPEG, PNG or WebP.
        structure_ref_influence: How closely the new picture follows the lines and layout of the structure image.
        num_results: How many pictures to make in one run; each one is charged.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        fast: Uses the quicker model, at a small loss of quality.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        structure_image: dsl.FileInput[ImageRef] | None = None,
        structure_ref_influence: dsl.Number = 0.75,
        num_results: dsl.Input[int] = 1,
        seed: dsl.Input[int] = -1,
        fast: dsl.Input[bool] = True,
        num_inference_steps: dsl.Input[int] = 30,
    ) -> None:
        super().__init__(
            prompt=prompt,
            structure_image=structure_image,
            structure_ref_influence=structure_ref_influence,
            num_results=num_results,
            seed=seed,
            fast=fast,
            num_inference_steps=num_inference_steps,
        )
