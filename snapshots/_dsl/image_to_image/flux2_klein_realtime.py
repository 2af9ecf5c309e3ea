class Flux2KleinRealtime(dsl.Builder, node_type="fal.image_to_image.Flux2KleinRealtime"):
    """
    fal-ai/flux-2/klein/realtime on fal.ai: its words are not written yet.

    Args:
        image: The source image that this endpoint works on.
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        image_size: Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[list[dict[str, Any]]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        prompt: dsl.Input[str] = 'Turn this into "Living oil painting, melting gold and sapphire"',
        image_size: dsl.Input[Literal["square", "square_hd"]] = "square",
        num_inference_steps: dsl.Input[int] = 3,
        schedule_mu: dsl.Number = 2.3,
        enable_interpolation: dsl.Input[bool] = False,
        output_feedback_strength: dsl.Number = 1.0,
        seed: dsl.Input[int] = 35,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            image_size=image_size,
            num_inference_steps=num_inference_steps,
            schedule_mu=schedule_mu,
            enable_interpolation=enable_interpolation,
            output_feedback_strength=output_feedback_strength,
            seed=seed,
        )
