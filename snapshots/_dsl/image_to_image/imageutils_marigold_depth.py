class ImageutilsMarigoldDepth(dsl.Builder, node_type="fal.image_to_image.ImageutilsMarigoldDepth"):
    """
    Create a fine-edged depth map with Marigold, a diffusion-based estimator.

    Several predictions are averaged; their number, the steps and the working resolution trade time for accuracy, unlike MiDaS or Zoe.

    Args:
        image: Picture whose depth should be mapped.
        num_inference_steps: Denoising steps of each prediction; more are more accurate and slower.
        ensemble_size: How many predictions are averaged; more are more accurate and slower.
        processing_res: Largest edge in pixels used for the computation; zero keeps the input's own size.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
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
