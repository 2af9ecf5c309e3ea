class AMTFrameInterpolation(dsl.Builder, node_type="fal.image_to_video.AMTFrameInterpolation"):
    """
    Interpolate smooth motion between two or more stills with AMT and get a video at your frame rate.

    Fills the gaps by recursive passes, without a prompt; FILM and RIFE take exactly two pictures.

    Args:
        frames: Still images in playing order; new frames are made between each neighbouring pair.
        output_fps: Frame rate of the interpolated video; higher plays the added frames faster.
        recursive_interpolation_passes: How often the gaps are halved. Every pass roughly doubles the frames, so motion gets finer and slower.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        frames: dsl.ListInput[shared.Frame],
        output_fps: dsl.Input[int] = 24,
        recursive_interpolation_passes: dsl.Input[int] = 4,
    ) -> None:
        super().__init__(
            frames=frames,
            output_fps=output_fps,
            recursive_interpolation_passes=recursive_interpolation_passes,
        )
