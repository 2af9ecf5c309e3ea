class Flux2KleinRealtime(dsl.Builder, node_type="fal.image_to_image.Flux2KleinRealtime"):
    """
    Restyle a live picture frame by frame with FLUX.2 [klein] Realtime, in about three steps.

    It works over fal's live connection and cannot run through the queue; for files take the plain klein edit nodes, with up to four pictures.

    Args:
        image: Frame of the live picture as encoded image data; addresses of files are not accepted. 704x704 JPEG at half quality is quickest, other sizes are resized.
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        image_size: Size of the square result: 768 or 1024 pixels on each side.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        schedule_mu: Time shift of the noise schedule: lower spreads the denoising more evenly, the minimum is nearly linear.
        enable_interpolation: Adds RIFE in-between frames between successive pictures, which doubles the number that come out.
        output_feedback_strength: How much fresh noise each picture starts from: 1 is noise alone, 0.9 mixes in a tenth of the previous result.
        seed: Number that fixes the chance involved. It starts at a set value, so that equal inputs repeat the same result; -1 draws a new one.
    """

    output: dsl.Handle[list[dict[str, Any]]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
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
