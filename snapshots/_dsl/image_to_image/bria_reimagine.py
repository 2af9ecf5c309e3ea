class BriaReimagine(dsl.Builder, node_type="fal.image_to_image.BriaReimagine"):
    """
    Make a new picture that follows the structure of an existing one, guided by a prompt, with Bria's earlier Reimagine.

    One influence dial; version 3.2 splits edges and depth.

    Args:
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        structure_image: Image whose outlines the new picture should follow; empty for free composition. JPEG, PNG or WebP.
        structure_ref_influence: How closely the new picture follows the lines and layout of the structure image.
        num_results: How many results to make; for product shots, that many for every placement.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
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
        structure_image: dsl.Input[ImageRef] | None = None,
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
