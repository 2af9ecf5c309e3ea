class BriaBackgroundReplaceV2(dsl.Builder, node_type="fal.image_to_image.BriaBackgroundReplaceV2"):
    """
    Replace the background of a picture by words or by a reference picture with Bria, trained on licensed data.

    Gives up to four versions, by a fast model unless switched off; Replace Background takes words only.

    Args:
        image: Photo whose subject stays while the ground behind changes.
        ref_image: Picture whose setting becomes the new background. Give either this or a prompt, not both. JPEG, PNG or WebP.
        prompt: The new background in words; give this or a reference picture, not both.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        refine_prompt: Lets the service improve the background description before painting it.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        fast: Uses the quicker model, at a small loss of quality.
        num_images: How many pictures to make in one run; more of them cost more.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        ref_image: dsl.FileInput[ImageRef] | None = None,
        prompt: dsl.Input[str] | None = None,
        negative_prompt: dsl.Input[str] = "",
        refine_prompt: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
        fast: dsl.Input[bool] = True,
        num_images: dsl.Input[int] = 1,
    ) -> None:
        super().__init__(
            image=image,
            ref_image=ref_image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            refine_prompt=refine_prompt,
            seed=seed,
            fast=fast,
            num_images=num_images,
        )
