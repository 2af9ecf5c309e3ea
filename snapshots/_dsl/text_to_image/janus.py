class Janus(dsl.Builder, node_type="fal.text_to_image.Janus"):
    """
    Generate up to sixteen images in parallel with DeepSeek's Janus-Pro, an autoregressive model that both understands and draws pictures.

    Small by nature, with a temperature instead of steps.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        image_size: Size of the picture: a preset shape or your own width and height.
        num_images: How many pictures to make in one go; each one is charged.
        cfg_weight: How much the prompt counts for this model; more is more literal.
        temperature: Randomness when picking image tokens. Lower gives safer, more alike pictures; higher gives stranger ones.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    prompt: dsl.Handle[str]
    timings: dsl.Handle[dict[str, Any]]
    has_nsfw_concepts: dsl.Handle[list[bool]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "square",
        num_images: dsl.Input[int] = 1,
        cfg_weight: dsl.Number = 5.0,
        temperature: dsl.Number = 1.0,
        enable_safety_checker: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            prompt=prompt,
            image_size=image_size,
            num_images=num_images,
            cfg_weight=cfg_weight,
            temperature=temperature,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
