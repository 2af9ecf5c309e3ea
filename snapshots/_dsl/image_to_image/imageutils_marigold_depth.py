class ImageutilsMarigoldDepth(dsl.Builder, node_type="fal.image_to_image.ImageutilsMarigoldDepth"):
    """
    Create a fine-edged depth map with Marigold, a diffusion-based estimator that averages several predictions.

    Slower than MiDaS or Zoe; ensemble size and steps trade time for accuracy.

    Args:
        image: The source image that this endpoint works on.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        ensemble_size: How many estimates are averaged; more are exact and slow.
        processing_res: Largest edge in pixels used for the computation; zero keeps the input's own size.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        num_inference_steps: dsl.Input[int] = 10,
        ensemble_size: dsl.Input[int] = 10,
        processing_res: dsl.Input[int] = 0,
    ) -> None:
        super().__init__(
            image=image,
            num_inference_steps=num_inference_steps,
            ensemble_size=ensemble_size,
            processing_res=processing_res,
        )
