class Wan25PreviewImageToImage(dsl.Builder, node_type="fal.image_to_image.Wan25PreviewImageToImage"):
    """
    Edit one image or merge two with Alibaba's Wan 2.5 preview, up to four results.

    Extra inputs past the second are ignored; Wan 2.6 takes three references and is the later model.

    Args:
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        images: The source images, in order; the prompt can call them first, second and so on. Up to 25 MB each, 384 to 5000 px a side each.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.
        image_size: Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size. 384 to 1440 px a side.
        num_images: How many pictures to make in one go; each one is charged.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seeds: dsl.Handle[list[int]]
    actual_prompt: dsl.Handle[str]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        images: dsl.ListInput[ImageRef],
        negative_prompt: dsl.Input[str] | None = None,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "square",
        num_images: dsl.Input[int] = 1,
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            images=images,
            negative_prompt=negative_prompt,
            image_size=image_size,
            num_images=num_images,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
        )
