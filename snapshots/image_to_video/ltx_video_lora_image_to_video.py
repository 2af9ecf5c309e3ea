class LtxVideoLoraImageToVideo(FalNode):
    """
    Animate a picture, silently, with LoRAs on LTX Video 0.9.7 in one pass.
    ltx, lightricks, image-to-video, video, lora, effects, custom-style

    480p or 720p, 9 to 161 frames, 30 steps; fewer settings than the 13B endpoints. Retired at fal; 0.9.7 13B Distilled follows here.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load. Its successor is fal-ai/ltx-video-13b-distilled/image-to-video.

    Use cases:
    - Squash a product photo with a trained effect
    - Turn a portrait into a trained cartoon clip
    - Play a trained crumbling effect backwards so that a logo builds itself
    - Make an upright 161-frame clip of a shop photo in a trained style
    - Repeat an effect clip from an older LoRA project
    """

    endpoint: ClassVar[str] = "fal-ai/ltx-video-lora/image-to-video"
    title: ClassVar[str] = "LTX Video 0.9.7 LoRA – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "loras", "num_frames", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="blurry, low quality, low resolution, inconsistent motion, jittery, distorted",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    loras: list[LoraWeightWithWeightName] = Field(
        default=[], description="Trained style or subject add-ons to mix into the model, each with its own weight."
    )
    resolution: Resolution480pTo720p = Field(
        default=Resolution480pTo720p.RESOLUTION_720P,
        description="Size of the video; higher is sharper and takes longer.",
    )
    aspect_ratio: AspectRatioAutoWideTallSquare = Field(
        default=AspectRatioAutoWideTallSquare.AUTO,
        description="Shape of the video as width to height; auto takes it from the image.",
    )
    num_frames: int = Field(
        default=89, ge=9, le=161, description="Number of frames to make: more of them give a longer clip."
    )
    number_of_frames: int | None = Field(
        default=None, ge=9, le=161, description="Older name of the number of frames; use num frames instead."
    )
    num_inference_steps: int = Field(
        default=30, ge=2, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    frames_per_second: int = Field(
        default=25,
        ge=1,
        le=60,
        description="Frames a second; more look smoother, and the same number of frames then makes a shorter clip.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_prompt_expansion: bool = Field(
        default=False,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    reverse_video: bool = Field(default=False, description="Runs the video backwards.")
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture that the video starts from."
    )

    class OutputType(TypedDict):
        output: VideoRef
        prompt: str
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
