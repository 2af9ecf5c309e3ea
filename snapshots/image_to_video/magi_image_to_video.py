class MagiImageToVideo(FalNode):
    """
    Animate a picture with the full MAGI-1, a model made for physical interactions.
    magi, image-to-video, video, physics, autoregressive, 720p

    96 to 192 silent frames at 480p or 720p in up to 64 steps; slower than the distilled version, which stops at 32.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load. Its successor is fal-ai/magi-distilled/image-to-video.

    Use cases:
    - Animate a collapse for an engineering lecture
    - Stretch melted cheese from a pizza photo
    - Spend 64 steps on a splash from a still
    - Render the final of a fall drafted on MAGI-1 Distilled
    - Swing a wrecking ball out of a site photo in 64 steps
    """

    class NumInferenceSteps(int, Enum):
        NUM_INFERENCE_STEPS_4 = 4
        NUM_INFERENCE_STEPS_8 = 8
        NUM_INFERENCE_STEPS_16 = 16
        NUM_INFERENCE_STEPS_32 = 32
        NUM_INFERENCE_STEPS_64 = 64

    endpoint: ClassVar[str] = "fal-ai/magi/image-to-video"
    title: ClassVar[str] = "MAGI-1 – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "num_frames", "resolution", "num_inference_steps")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The picture that the video opens with; cropped from the centre if its shape is another.",
    )
    num_frames: int | None = Field(
        default=96,
        ge=96,
        le=192,
        description="Number of frames; every further 24 beyond 96 cost one more billing unit.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    resolution: Resolution480pTo720p = Field(
        default=Resolution480pTo720p.RESOLUTION_720P, description="Size of the video; 480p costs half of 720p."
    )
    num_inference_steps: NumInferenceSteps = Field(
        default=NumInferenceSteps.NUM_INFERENCE_STEPS_16,
        description="Denoising steps: more of them take longer and add detail.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    aspect_ratio: AspectRatioAutoWideTallSquare = Field(
        default=AspectRatioAutoWideTallSquare.AUTO,
        description="Shape of the video as width to height; auto takes it from the image.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
