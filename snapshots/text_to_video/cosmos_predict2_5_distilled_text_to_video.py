class CosmosPredict2_5DistilledTextToVideo(FalNode):
    """
    Generate a silent clip of up to 93 frames from text with NVIDIA's distilled Cosmos Predict 2.5 2B.
    cosmos, nvidia, text-to-video, video, distilled, physics, fast

    About ten steps are enough; the full 2B model takes more steps and has a guidance scale.

    Use cases:
    - Draft a factory scene for a safety video
    - Sketch robot training footage in Distilled and send the best prompts to the full 2B
    - Draft driving scenes in distilled Cosmos before the full model renders them
    - Get a short physical scene in ten steps with every default left alone
    - Export a distilled Cosmos scene again as ProRes from its seed
    """

    endpoint: ClassVar[str] = "fal-ai/cosmos-predict-2.5/distilled/text-to-video"
    title: ClassVar[str] = "Cosmos Predict 2.5 2B Distilled – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "num_frames", "num_inference_steps")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="The video captures a series of frames showing ugly scenes, static with no motion, motion blur, over-saturation, shaky footage, low resolution, grainy texture, pixelated images, poorly lit areas, underexposed and overexposed scenes, poor color balance, washed out colors, choppy sequences, jerky movements, low frame rate, artifacting, color banding, unnatural transitions, outdated special effects, fake elements, unconvincing visuals, poorly edited content, jump cuts, visual noise, and flickering. Overall, the video is of poor quality.",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    num_frames: int = Field(
        default=93, ge=9, le=93, description="Number of frames to make: more of them give a longer clip."
    )
    num_inference_steps: int = Field(
        default=10, ge=1, le=20, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    video_output_type: VideoOutputType = Field(
        default=VideoOutputType.X264_MP4,
        description="Container and codec of the video: X264 plays nearly everywhere, VP9 suits the web, PRORES4444 suits editing, GIF has no sound.",
    )
    video_quality: VideoQuality = Field(
        default=VideoQuality.HIGH,
        description="How little the video is compressed; higher looks better and makes a larger file.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
