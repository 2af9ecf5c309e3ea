class BriaBackgroundReplaceV2(dsl.Builder, node_type="fal.image_to_image.BriaBackgroundReplaceV2"):
    """
    Swap the background behind a subject with Bria, by text prompt or by a reference picture of the new place.

    Up to four versions a run, fast mode on by default; licensed training data.

    Args:
        image: The source image that this endpoint works on.
        ref_image: Picture whose setting becomes the new background. Give either this or a prompt, not both. JPEG, PNG or WebP.
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.
        refine_prompt: Lets the service improve the background description before painting it.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        fast: Uses the quicker model, at a small loss of quality.
        num_images: How many pictures to make in one go; each one is charged.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        ref_image: dsl.Input[ImageRef] | None = None,
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
