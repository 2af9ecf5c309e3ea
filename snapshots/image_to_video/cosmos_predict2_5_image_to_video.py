class CosmosPredict2_5ImageToVideo(FalNode):
    """
    Continue a first frame for 9 to 93 frames with NVIDIA's 2B Cosmos Predict 2.5, a world model.
    cosmos, nvidia, image-to-video, video, world-model, physics

    Takes a picture and a prompt; mp4, webm, ProRes or GIF output, silent. Cosmos 3 Super is larger.

    Use cases:
    - Predict how a street scene goes on from one frame
    - Make training clips for robotics from a photo
    - Export a scene predicted from a single photo as ProRes 4444
    - Make a GIF from a first frame with Cosmos
    - Let a photographed stack of crates topple in a simulated clip
    """

    endpoint: ClassVar[str] = "fal-ai/cosmos-predict-2.5/image-to-video"
    title: ClassVar[str] = "Cosmos Predict 2.5 – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "num_frames", "num_inference_steps")
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
        default=35, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=7.0,
        ge=1,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
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
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The picture that the video opens with."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
