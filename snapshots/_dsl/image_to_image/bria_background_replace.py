class BriaBackgroundReplace(dsl.Builder, node_type="fal.image_to_image.BriaBackgroundReplace"):
    """
    Put a product or person into a new described setting with Bria Replace Background V2.

    The lean version: image, prompt, seed and steps, no reference picture; returns the finished shot.

    Args:
        prompt: Describes the new surroundings; the subject itself is kept from the input image.
        image: The source image that this endpoint works on.
        seed: Number that fixes the chance involved. It starts at a set value, so equal inputs repeat the same result; change it for another take.
        steps_num: How many denoising rounds the picture goes through; more are slower and finer.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[dict[str, Any]]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str] | None = None,
        image: dsl.Input[ImageRef] | None = None,
        seed: dsl.Input[int] = 4925634,
        steps_num: dsl.Input[int] = 30,
        negative_prompt: dsl.Input[str] = "",
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            seed=seed,
            steps_num=steps_num,
            negative_prompt=negative_prompt,
        )
